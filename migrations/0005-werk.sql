-- Work shared out: whose task it is, who is away and who replaces, when a late task goes up, and what leaves the house
-- about it (calendar, day-start mail). No name, number or case stands in what leaves.

-- The member of staff who does the role's work for this person (projection); null: not yet shared out.
alter table taak add column medewerker text;
drop index taak_open;
-- The work list reads in this order; what is done or lapsed is by far the most and stays out of it.
create index taak_open on taak (gemeente, rol, uiterste_dag, dossier, stap) include (stand, medewerker, wacht_op)
  where stand in ('open', 'wacht');

create table afwezigheid (
  gemeente      text not null,
  id            uuid not null,
  medewerker    text not null,
  van           date not null,
  tot_en_met    date not null,
  vervanger     text not null,
  gemaakt_op    timestamptz not null,
  gemaakt_door  text not null,
  ingetrokken_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, medewerker) references medewerker (gemeente, id),
  foreign key (gemeente, vervanger) references medewerker (gemeente, id),
  check (van <= tot_en_met)
);
create index afwezigheid_loopt on afwezigheid (gemeente, tot_en_met) where ingetrokken_op is null;

-- Dated setting of the municipality; until there is one, the delivered setting holds. Never changed, only followed up.
create table escalatie_afspraak (
  gemeente        text not null references gemeente,
  vanaf           date not null,
  herinner_dagen  integer not null check (herinner_dagen between 0 and 60),
  team_dagen      integer not null check (team_dagen between 1 and 365),
  regie_dagen     integer not null check (regie_dagen between 1 and 365),
  beleid_dagen    integer not null check (beleid_dagen between 1 and 365),
  gemaakt_op      timestamptz not null,
  gemaakt_door    text not null,
  primary key (gemeente, vanaf),
  check (team_dagen <= regie_dagen and regie_dagen <= beleid_dagen)
);

-- Secret addresses of calendars: only a hash is stored.
create table agenda_abonnement (
  gemeente       text not null,
  hash           bytea not null,
  id             uuid not null,
  medewerker     text not null,
  gemaakt_op     timestamptz not null,
  ingetrokken_op timestamptz,
  primary key (gemeente, hash),
  unique (gemeente, id),
  foreign key (gemeente, medewerker) references medewerker (gemeente, id)
);
create index agenda_abonnement_van on agenda_abonnement (gemeente, medewerker) where ingetrokken_op is null;

-- Who wants the mail at the start of the day, and where. Off means no row.
create table dagstart (
  gemeente   text not null,
  medewerker text not null,
  adres      text not null,
  sinds      timestamptz not null,
  primary key (gemeente, medewerker),
  foreign key (gemeente, medewerker) references medewerker (gemeente, id)
);

-- Mail to be sent: written with what it tells of, sent after commit by the courier, each once.
create table post_uit (
  gemeente     text not null references gemeente,
  id           uuid not null,
  soort        text not null,
  medewerker   text not null,
  dag          date not null,
  adres        text not null,
  onderwerp    text not null,
  tekst        text not null,
  -- 'wacht', 'bezig', 'verzonden', 'opgegeven', 'onzeker' (broken off while sending) or 'verlopen'.
  stand        text not null default 'wacht',
  pogingen     integer not null default 0,
  volgende_op  timestamptz not null,
  gemaakt_op   timestamptz not null,
  verzonden_op timestamptz,
  fout         text,
  primary key (gemeente, id),
  unique (gemeente, soort, medewerker, dag)
);
create index post_uit_wacht on post_uit (gemeente, volgende_op) where stand in ('wacht', 'bezig');

do $$
declare t text;
begin
  foreach t in array array['afwezigheid', 'escalatie_afspraak', 'agenda_abonnement', 'dagstart', 'post_uit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, update on afwezigheid, agenda_abonnement, post_uit to wortel_app;
grant select, insert on escalatie_afspraak to wortel_app;
grant select, insert, update, delete on dagstart to wortel_app;
