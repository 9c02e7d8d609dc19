-- Improving the handbook: long work in portions with its progress, the action list, and what the half-yearly evaluation
-- with partners concluded.

create table handboek_klus (
  gemeente      text not null references gemeente,
  id            uuid not null,
  -- 'simulatie' counts what a version would change; 'overgang' derives all dossiers again under an adopted version.
  soort         text not null check (soort in ('simulatie', 'overgang')),
  versie        text not null,
  -- Number of changes of the concept that was simulated, so that an older outcome is seen as such.
  wijzigingen   integer not null,
  dag           date not null,
  totaal        integer not null,
  gedaan        integer not null default 0,
  uitkomst      jsonb,
  gevraagd_op   timestamptz not null,
  gevraagd_door text not null,
  klaar_op      timestamptz,
  primary key (gemeente, id)
);
create index handboek_klus_open on handboek_klus (gemeente, gevraagd_op) where klaar_op is null;
create index handboek_klus_versie on handboek_klus (gemeente, versie, soort, gevraagd_op desc);

create table handboek_actie (
  gemeente      text not null references gemeente,
  id            uuid not null,
  wat           text not null,
  organisatie   text not null,
  uiterlijk     date not null,
  stand         text not null check (stand in ('open', 'bezig', 'klaar', 'vervallen')),
  -- Where it came from: a reaction, or a step in the evaluation of a half year.
  reactie       uuid,
  stap          text,
  halfjaar      text,
  toelichting   text not null,
  gemaakt_op    timestamptz not null,
  gemaakt_door  text not null,
  bijgewerkt_op timestamptz not null,
  bijgewerkt_door text not null,
  primary key (gemeente, id),
  foreign key (gemeente, organisatie) references organisatie (gemeente, id),
  foreign key (gemeente, reactie) references handboek_reactie (gemeente, id)
);
create index handboek_actie_open on handboek_actie (gemeente, uiterlijk) where stand in ('open', 'bezig');

create table handboek_conclusie (
  gemeente      text not null references gemeente,
  halfjaar      text not null,
  stap          text not null,
  conclusie     text not null,
  afspraak      text not null,
  op            timestamptz not null,
  door          text not null,
  primary key (gemeente, halfjaar, stap)
);

-- The concept in which a proposal is worked out.
alter table handboek_reactie add column concept text;

do $$
declare t text;
begin
  foreach t in array array['handboek_klus', 'handboek_actie', 'handboek_conclusie'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, update on handboek_klus, handboek_actie, handboek_conclusie to wortel_app;
