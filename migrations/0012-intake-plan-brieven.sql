-- What is said and written apart from facts: answers of the broad intake, on which answers a conclusion rests, drafts and
-- fixed texts of the plan, appointments with their place, and letters as they were sent. Here is text, so that it can go.

-- One row per question; `versie` counts changes, so that two who write at once both see it.
create table intake_antwoord (
  gemeente text not null,
  dossier  uuid not null,
  vraag    text not null,
  antwoord text not null,
  versie   integer not null check (versie > 0),
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, dossier, vraag),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);

-- `feit` is the conclusion; `vragen` are the questions whose answers carry it.
create table intake_grond (
  gemeente    text not null,
  dossier     uuid not null,
  feit        uuid not null,
  vragen      text[] not null,
  toelichting text not null,
  op          timestamptz not null,
  door        text not null,
  primary key (gemeente, dossier, feit),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);

-- Where and when somebody is expected; `feit` is the summons.
create table oproep (
  gemeente text not null,
  dossier  uuid not null,
  feit     uuid not null,
  soort    text not null check (soort in ('intake', 'leerbaarheidstoets')),
  dag      date not null,
  -- Wall clock in Amsterdam, '09:30'.
  tijd     text not null,
  plaats   text not null,
  -- For the test: which device, and that the network is secured.
  apparaat text,
  gemaakt_op   timestamptz not null,
  gemaakt_door text not null,
  primary key (gemeente, dossier, feit),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);

-- Every saved state of a draft: who edits on an older one is told what changed since, field by field.
create table pip_concept (
  gemeente text not null,
  dossier  uuid not null,
  versie   integer not null check (versie > 0),
  velden   jsonb not null,
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, dossier, versie),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);

-- The words of a fixed plan with the proposal as it stood then; `feit` is the decision.
create table pip (
  gemeente text not null,
  dossier  uuid not null,
  feit     uuid not null,
  velden   jsonb not null,
  voorstel jsonb not null,
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, dossier, feit),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);

-- A letter as it was made: its contents, the version of its template, and the hash of both. Never changed.
create table brief (
  gemeente text not null,
  dossier  uuid not null,
  id       uuid not null,
  soort    text not null,
  sjabloon integer not null,
  taal     text not null,
  inhoud   jsonb not null,
  hash     text not null,
  feit     uuid,
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, id),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index brief_dossier on brief (gemeente, dossier, op);

-- The file that went out, with its own hash.
create table brief_bestand (
  gemeente text not null,
  brief    uuid not null,
  pdf      bytea not null,
  hash     text not null,
  primary key (gemeente, brief),
  foreign key (gemeente, brief) references brief (gemeente, id) on delete cascade
);

create function brief_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'a letter stays as it was sent: make a new one' using errcode = 'integrity_constraint_violation';
end $$;
create trigger brief_staat_vast before update or truncate on brief
  for each statement execute function brief_staat_vast();
create trigger brief_bestand_staat_vast before update or truncate on brief_bestand
  for each statement execute function brief_staat_vast();
create trigger pip_staat_vast before update or truncate on pip
  for each statement execute function brief_staat_vast();

do $$
declare t text;
begin
  foreach t in array array['intake_antwoord', 'intake_grond', 'oproep', 'pip_concept', 'pip', 'brief', 'brief_bestand'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, update, delete on intake_antwoord to wortel_app;
grant select, insert, delete on intake_grond, oproep, pip_concept, pip to wortel_app;
-- Letters go when their retention ends, which is the work of an owner of the database, not of the application.
grant select, insert on brief, brief_bestand to wortel_app;
