-- How letters of a municipality look: every version stays, since letters name the version that they were made with.
create table huisstijl (
  gemeente text not null,
  versie   integer not null check (versie > 0),
  -- Lines of the letterhead, where objections go, and the colour.
  inhoud   jsonb not null,
  logo     bytea,
  logosoort text check (logosoort in ('image/jpeg', 'image/png')),
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, versie),
  check ((logo is null) = (logosoort is null))
);
create trigger huisstijl_staat_vast before update or truncate on huisstijl
  for each statement execute function brief_staat_vast();
alter table huisstijl enable row level security;
alter table huisstijl force row level security;
create policy eigen_gemeente on huisstijl using (gemeente = current_setting('wortel.gemeente', true));
grant select, insert on huisstijl to wortel_app;
