-- Partners: contact persons, certificates, agreements with what they promise, and plans of a policy change.
-- None of it is about newcomers; the people in it are there for their work.

alter table organisatie add column website text;
alter table organisatie add column toelichting text;

create table contactpersoon (
  gemeente    text not null,
  id          uuid not null,
  organisatie text not null,
  naam        text not null,
  functie     text not null,
  telefoon    text,
  email       text,
  primary key (gemeente, id),
  foreign key (gemeente, organisatie) references organisatie (gemeente, id)
);
create index contactpersoon_organisatie on contactpersoon (gemeente, organisatie);

create table certificaat (
  gemeente    text not null,
  id          uuid not null,
  organisatie text not null,
  -- Absent when the organisation itself holds it, as a quality mark.
  medewerker  text,
  soort       text not null,
  -- Where the proof is kept, in words; never a number of a person.
  kenmerk     text,
  vanaf       date not null,
  tot         date,
  primary key (gemeente, id),
  foreign key (gemeente, organisatie) references organisatie (gemeente, id),
  foreign key (gemeente, medewerker) references medewerker (gemeente, id),
  check (tot is null or tot >= vanaf)
);
create index certificaat_organisatie on certificaat (gemeente, organisatie);

create table overeenkomst (
  gemeente    text not null references gemeente,
  id          uuid not null,
  soort       text not null,
  titel       text not null,
  vanaf       date not null,
  tot         date,
  -- The whole agreement as one document: parties, results, data to deliver, documents, what it covers.
  inhoud      jsonb not null,
  -- Counts changes, so that two people do not overwrite each other.
  wijzigingen integer not null default 0,
  primary key (gemeente, id),
  check (tot is null or tot >= vanaf)
);

create table plan (
  gemeente    text not null references gemeente,
  id          uuid not null,
  naam        text not null,
  -- The day on which the policy is to be in force.
  in_werking  date not null,
  inhoud      jsonb not null,
  wijzigingen integer not null default 0,
  gemaakt_op  timestamptz not null,
  primary key (gemeente, id)
);

do $$
declare t text;
begin
  foreach t in array array['contactpersoon', 'certificaat', 'overeenkomst', 'plan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, update, delete on contactpersoon, certificaat, overeenkomst, plan to wortel_app;
