-- Casusoverleg: meetings, who takes part, what is on the agenda, and the words of the minutes apart so that they can be
-- erased. Agreements are facts; their tasks are derived.

create table overleg (
  gemeente    text not null references gemeente,
  id          uuid not null,
  dag         date not null,
  -- Wall clock in Amsterdam, '09:30'.
  begin       text not null,
  eind        text not null,
  vorm        text not null check (vorm in ('locatie', 'online')),
  plaats      text not null,
  -- At most so many dossiers are taken from what is stuck.
  hoogstens   integer not null,
  stand       text not null check (stand in ('gepland', 'gehouden', 'afgezegd')),
  -- Counts changes of day, time or place, for calendars.
  wijzigingen integer not null default 0,
  gemaakt_op  timestamptz not null,
  gemaakt_door text not null,
  gehouden_op timestamptz,
  primary key (gemeente, id)
);
create index overleg_dag on overleg (gemeente, dag);

-- Invited by role; who of them were there.
create table overleg_deelnemer (
  gemeente    text not null,
  overleg     uuid not null,
  rol         text not null,
  organisatie text not null,
  aanwezig    text[] not null default '{}',
  primary key (gemeente, overleg, rol, organisatie),
  foreign key (gemeente, overleg) references overleg (gemeente, id),
  foreign key (gemeente, organisatie) references organisatie (gemeente, id)
);

-- A dossier that a person put on the agenda or took off it, and once the meeting is held every dossier on it.
create table overleg_punt (
  gemeente  text not null,
  overleg   uuid not null,
  dossier   uuid not null,
  -- Why it was added by a person, or taken off; both empty for what follows from the facts.
  erbij     text,
  eraf      text,
  -- Order on the agenda and why it was there, as it stood when the meeting began.
  nummer    integer,
  redenen   jsonb not null default '[]',
  -- Roles that are not there for this item.
  zonder    text[] not null default '{}',
  besluit   text,
  -- Kinds of data that all who were there might see when it was decided.
  gedeeld   text[] not null default '{}',
  besloten_op   timestamptz,
  besloten_door text,
  primary key (gemeente, overleg, dossier),
  foreign key (gemeente, overleg) references overleg (gemeente, id),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index overleg_punt_dossier on overleg_punt (gemeente, dossier);

-- Words beside a decision, or beside an agreement (`afspraak` is its fact). Only here is text, so that it can go.
create table overleg_notitie (
  gemeente text not null,
  id       uuid not null,
  overleg  uuid not null,
  dossier  uuid not null,
  afspraak uuid,
  tekst    text not null,
  -- Only roles that may see all these kinds of data read it.
  gegevens text[] not null,
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, id),
  foreign key (gemeente, overleg, dossier) references overleg_punt (gemeente, overleg, dossier)
);
create index overleg_notitie_punt on overleg_notitie (gemeente, dossier, overleg);

do $$
declare t text;
begin
  foreach t in array array['overleg', 'overleg_deelnemer', 'overleg_punt', 'overleg_notitie'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, update on overleg, overleg_punt to wortel_app;
grant select, insert, update, delete on overleg_deelnemer to wortel_app;
grant select, insert, delete on overleg_notitie to wortel_app;
