-- The monitor: facts folded small for figures over all dossiers, sets of indicators that the council adopts, the
-- threshold for small groups, figures of past days as they were known then, and reports that stand fast once published.

-- Projection: all facts of a dossier as one short text (src/work/dossier/pak.ts).
create table dossier_pak (
  gemeente text not null,
  dossier  uuid not null,
  pak      text not null,
  primary key (gemeente, dossier),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
-- Kept in the row and not compressed: all of them are read at once, and unpacking would cost more than reading.
alter table dossier_pak alter column pak set storage external;

create table indicator_versie (
  gemeente        text not null references gemeente,
  versie          text not null,
  -- 'concept' may be changed or thrown away; 'vastgesteld' stands fast.
  stand           text not null check (stand in ('concept', 'vastgesteld')),
  vanaf           date not null,
  -- The document as people write it.
  inhoud          jsonb not null,
  vingerafdruk    text not null,
  -- Counts changes of a concept, so that two people do not overwrite each other.
  wijzigingen     integer not null default 0,
  gemaakt_op      timestamptz not null,
  gemaakt_door    text not null,
  vastgesteld_op  timestamptz,
  vastgesteld_door text,
  -- The decision of the council by which the set holds.
  besluit         text,
  primary key (gemeente, versie),
  check ((stand = 'vastgesteld') = (vastgesteld_op is not null and vastgesteld_door is not null and besluit is not null))
);
create unique index indicator_versie_vanaf on indicator_versie (gemeente, vanaf) where stand = 'vastgesteld';

create function indicator_versie_staat_vast() returns trigger language plpgsql as $$
begin
  if old.stand = 'vastgesteld' then
    raise exception 'an adopted set of indicators is never changed: make a new version'
      using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger indicator_versie_staat_vast before update or delete on indicator_versie
  for each row execute function indicator_versie_staat_vast();

-- Dated setting of the municipality; until there is one, the delivered setting holds. Never changed, only followed up.
create table monitor_drempel (
  gemeente     text not null references gemeente,
  vanaf        date not null,
  -- Fewer persons than this are not published.
  drempel      integer not null check (drempel between 3 and 20),
  gemaakt_op   timestamptz not null,
  gemaakt_door text not null,
  primary key (gemeente, vanaf)
);

-- Figures at the end of a past day as they were known that day. They cannot change any more; kept so that a trend need
-- not be counted again, and made again from the facts when they are gone.
create table monitor_meting (
  gemeente     text not null references gemeente,
  vingerafdruk text not null,
  peildatum    date not null,
  uitkomst     jsonb not null,
  primary key (gemeente, vingerafdruk, peildatum)
);

create table monitor_rapport (
  gemeente     text not null references gemeente,
  nummer       text not null,
  halfjaar     text not null,
  peildatum    date not null,
  kennisdatum  date not null,
  versie       text not null,
  -- All that the report says, as canonical JSON; every form of it is made from this text alone.
  inhoud       text not null,
  -- SHA-256 of the text.
  vingerafdruk text not null,
  gepubliceerd_op timestamptz not null,
  gepubliceerd_door text not null,
  primary key (gemeente, nummer)
);

create function monitor_rapport_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'a published report is never changed: publish a next one'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger monitor_rapport_staat_vast before update or delete or truncate on monitor_rapport
  for each statement execute function monitor_rapport_staat_vast();

do $$
declare t text;
begin
  foreach t in array array['dossier_pak', 'indicator_versie', 'monitor_drempel', 'monitor_meting', 'monitor_rapport']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, delete on dossier_pak, monitor_meting to wortel_app;
grant select, insert, update, delete on indicator_versie to wortel_app;
grant select, insert on monitor_drempel, monitor_rapport to wortel_app;

-- Lines that stood before this table are a day old from now on, so that they are derived again, with their packed
-- facts, when the process starts.
alter table dossier_stand no force row level security;
update dossier_stand set peildatum = peildatum - 1;
alter table dossier_stand force row level security;
