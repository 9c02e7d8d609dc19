-- Which published reports are open data: for everybody, without signing in. Closed again by taking the row away.
create table monitor_open (
  gemeente text not null,
  nummer   text not null,
  op       timestamptz not null,
  door     text not null,
  primary key (gemeente, nummer),
  foreign key (gemeente, nummer) references monitor_rapport (gemeente, nummer)
);
alter table monitor_open enable row level security;
alter table monitor_open force row level security;
create policy eigen_gemeente on monitor_open using (gemeente = current_setting('wortel.gemeente', true));
grant select, insert, delete on monitor_open to wortel_app;
