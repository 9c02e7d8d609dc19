-- The handbook in the database: versions that are adopted and then stand fast, and what people say of its steps.
-- A task names the version that gave it. Who does which work for a person is a projection beside the tasks.

create table handboek_versie (
  gemeente        text not null references gemeente,
  versie          text not null,
  -- 'concept' may be changed or thrown away; 'vastgesteld' stands fast.
  stand           text not null check (stand in ('concept', 'vastgesteld')),
  vanaf           date not null,
  overgang        text not null check (overgang in ('lopend', 'nieuw')),
  -- The document as people write it.
  inhoud          jsonb not null,
  -- SHA-256 of the document; the same text is compiled once.
  vingerafdruk    text not null,
  -- Counts changes of a concept, so that two people do not overwrite each other.
  wijzigingen     integer not null default 0,
  gemaakt_op      timestamptz not null,
  gemaakt_door    text not null,
  vastgesteld_op  timestamptz,
  vastgesteld_door text,
  primary key (gemeente, versie),
  check ((stand = 'vastgesteld') = (vastgesteld_op is not null and vastgesteld_door is not null))
);
create unique index handboek_versie_vanaf on handboek_versie (gemeente, vanaf) where stand = 'vastgesteld';

create function handboek_staat_vast() returns trigger language plpgsql as $$
begin
  if old.stand = 'vastgesteld' then
    raise exception 'an adopted handbook is never changed: make a new version'
      using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger handboek_staat_vast before update or delete on handboek_versie
  for each row execute function handboek_staat_vast();

create table handboek_reactie (
  gemeente      text not null references gemeente,
  id            uuid not null,
  -- Key of a step, or of a part; the version it was said of.
  stap          text not null,
  versie        text not null,
  soort         text not null check (soort in ('opmerking', 'vraag', 'voorstel')),
  tekst         text not null,
  organisatie   text not null,
  rol           text not null,
  door          text not null,
  op            timestamptz not null,
  antwoord      text,
  -- What came of it: 'beantwoord', 'overgenomen' or 'afgewezen'.
  uitkomst      text,
  beantwoord_door text,
  beantwoord_op timestamptz,
  primary key (gemeente, id),
  check ((uitkomst is null) = (antwoord is null))
);
create index handboek_reactie_open on handboek_reactie (gemeente, op) where uitkomst is null;

alter table taak add column versie text;

-- Projection: who does which work for this person today.
create table toewijzing (
  gemeente   text not null,
  dossier    uuid not null,
  functie    text not null,
  medewerker text not null,
  sinds      date not null,
  feit       uuid not null,
  primary key (gemeente, dossier, functie, medewerker),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index toewijzing_medewerker on toewijzing (gemeente, medewerker, dossier);

do $$
declare t text;
begin
  foreach t in array array['handboek_versie', 'handboek_reactie', 'toewijzing'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, update, delete on handboek_versie, toewijzing to wortel_app;
grant select, insert, update on handboek_reactie to wortel_app;
