-- Packed facts are written as a line of numbers and a line per kind with its contents, so that contents are read only
-- where somebody asks. Lines of dossiers are a day old from now on: they are derived again, with their packed facts, when
-- the process starts.
alter table dossier_stand no force row level security;
update dossier_stand set peildatum = peildatum - 1;
alter table dossier_stand force row level security;
