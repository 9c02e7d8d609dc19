-- Projection: which step of the handbook lets which role see which data of this person, from when and until when.
-- Holds what is not over yet; what was is derived from the facts when somebody asks.
create table toegang (
  gemeente   text not null,
  dossier    uuid not null,
  -- The role that must do the step, and the step with the version of the handbook that says so.
  rol        text not null,
  stap       text not null,
  versie     text not null,
  gegevens   text[] not null,
  van        date not null,
  -- Last day of access; absent while the step is not done.
  tot        date,
  -- Set when the step is done for the household as a whole: then it opens the dossiers of its members too.
  huishouden uuid,
  primary key (gemeente, dossier, rol, stap),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index toegang_huishouden on toegang (gemeente, huishouden, rol) where huishouden is not null;
create index toegang_rol on toegang (gemeente, rol, dossier);

alter table toegang enable row level security;
alter table toegang force row level security;
create policy eigen_gemeente on toegang using (gemeente = current_setting('wortel.gemeente', true));
grant select, insert, delete on toegang to wortel_app;

-- Lines that stood before this table are a day old from now on, so that they are derived again, with their access,
-- when the process starts; until then partners see nothing.
alter table dossier_stand no force row level security;
update dossier_stand set peildatum = peildatum - 1;
alter table dossier_stand force row level security;
