-- Following the way to a home: contract, regeldag, the day on which a person counts under the target, and who lets
-- the home, beside the line of each dossier; the words of the province's judgement; targets that municipalities shift.

alter table dossier_stand add column contract_op date;
-- The day planned for contract and key.
alter table dossier_stand add column regeldag_op date;
alter table dossier_stand add column geteld_op date;
-- Organisation that offered the home; absent where it is not known.
alter table dossier_stand add column verhuurder text;
create index dossier_stand_geteld on dossier_stand (gemeente, geteld_op) where geteld_op is not null;
create index dossier_stand_regeldag on dossier_stand (gemeente, regeldag_op) where regeldag_op is not null;
create index dossier_stand_wacht on dossier_stand (gemeente, gekoppeld_op) where fase = 'wachtOpWoning';

-- What the province wrote, and the circumstances it named; no persons.
alter table toezicht_oordeel add column tekst text not null default '';
alter table toezicht_oordeel add column omstandigheden text not null default '';
-- The circumstances were exceptional, such as a pandemic.
alter table toezicht_oordeel add column bijzonder boolean not null default false;

-- A joint decision to shift targets (Huisvestingswet 2014 art. 29 lid 2): what this municipality took over from the
-- other, negative where it gave. The sum over the municipalities stays.
create table taakstelling_verschoven (
  gemeente   text not null references gemeente,
  periode    text not null,
  -- The other municipality.
  andere     text not null references gemeente,
  aantal     integer not null check (aantal <> 0),
  besluit_op date not null,
  bron       text not null,
  vastgelegd_door text not null,
  primary key (gemeente, periode, andere),
  check (gemeente <> andere)
);
alter table taakstelling_verschoven enable row level security;
alter table taakstelling_verschoven force row level security;
create policy eigen_gemeente on taakstelling_verschoven
  using (gemeente = current_setting('wortel.gemeente', true));
grant select, insert on taakstelling_verschoven to wortel_app;

-- Lines that stood before these columns are a day old from now on, so that they are derived again when the process starts.
alter table dossier_stand no force row level security;
update dossier_stand set peildatum = peildatum - 1;
alter table dossier_stand force row level security;
