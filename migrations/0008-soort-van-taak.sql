-- The kind of data that a task tells of: that of the fact that ends it. With it lists count only what their reader may
-- see. Projection, filled when the line is derived again.
alter table taak add column gegeven text;

-- Order in which long work was asked: of two at the same instant the last is the last. Of one kind and version one runs.
alter table handboek_klus add column volg bigint generated always as identity;
create unique index handboek_klus_loopt on handboek_klus (gemeente, soort, versie) where klaar_op is null;

-- Lines that stood before are a day old, so that they are derived again when the process starts.
alter table dossier_stand no force row level security;
update dossier_stand set peildatum = peildatum - 1;
alter table dossier_stand force row level security;
