-- Questions that the municipality adds to the broad intake: each version whole, so that an answer keeps its question.
create table intake_eigen_vragen (
  gemeente text not null,
  versie   integer not null check (versie > 0),
  vragen   jsonb not null,
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, versie)
);
create trigger intake_eigen_vragen_staat_vast before update or truncate on intake_eigen_vragen
  for each statement execute function brief_staat_vast();
alter table intake_eigen_vragen enable row level security;
alter table intake_eigen_vragen force row level security;
create policy eigen_gemeente on intake_eigen_vragen using (gemeente = current_setting('wortel.gemeente', true));
grant select, insert on intake_eigen_vragen to wortel_app;
