-- Progress: the colour of the traffic light in the line of a dossier, the draft of a progress talk, and notes apart from
-- facts, by category, so that they can go.

-- Projection, derived from facts (src/work/dossier/stoplicht.ts); null while no integration term runs.
alter table dossier_stand add column stoplicht text;
create index dossier_stand_stoplicht on dossier_stand (gemeente, stoplicht);

-- One row per question of the talk that is being prepared or held; gone once the talk is recorded.
create table gesprek_antwoord (
  gemeente text not null,
  dossier  uuid not null,
  vraag    text not null,
  antwoord text not null,
  -- Counts changes, so that two who write at once both see it.
  versie   integer not null check (versie > 0),
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, dossier, vraag),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);

-- Words of staff about a person. The category says which kind of data it is, and so who may read it.
create table notitie (
  gemeente  text not null,
  dossier   uuid not null,
  id        uuid not null,
  categorie text not null,
  tekst     text not null,
  -- The fact to which it belongs, such as a talk.
  feit      uuid,
  op        timestamptz not null,
  door      text not null,
  primary key (gemeente, id),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index notitie_dossier on notitie (gemeente, dossier, op);

create function notitie_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'a note is not changed: write a new one' using errcode = 'integrity_constraint_violation';
end $$;
create trigger notitie_staat_vast before update or truncate on notitie
  for each statement execute function notitie_staat_vast();

do $$
declare t text;
begin
  foreach t in array array['gesprek_antwoord', 'notitie'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
-- Words that stand fast go only when their retention ends, which one operation says for its own transaction.
create function alleen_na_bewaartermijn() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('wortel.opruimen', true), '') <> 'ja' then
    raise exception 'words that stand fast go only when their retention ends' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger brief_na_bewaartermijn before delete on brief
  for each row execute function alleen_na_bewaartermijn();
create trigger brief_bestand_na_bewaartermijn before delete on brief_bestand
  for each row execute function alleen_na_bewaartermijn();
create trigger notitie_na_bewaartermijn before delete on notitie
  for each row execute function alleen_na_bewaartermijn();
grant delete on brief, brief_bestand to wortel_app;

grant select, insert, update, delete on gesprek_antwoord to wortel_app;
grant select, insert, delete on notitie to wortel_app;
