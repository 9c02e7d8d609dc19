-- Packed facts are written as a line of numbers and a line per kind with its contents, so that contents are read only
-- where somebody asks (src/work/dossier/pak.ts). What stood before is the same, written in that way.
alter table dossier_pak no force row level security;
update dossier_pak p set pak = (
  select '[' || (p.pak::json -> 'r')::text
      || ',[' || string_agg(to_json(f.key)::text, ',' order by f.n)
      || '],[' || string_agg((json_array_length(f.value) / 4)::text, ',' order by f.n)
      || '],[' || string_agg(btrim(f.value::text, '[]'), ',' order by f.n) || ']'
      || coalesce(',' || (p.pak::json -> 'v')::text, '') || ']'
      || string_agg(E'\n' || coalesce((p.pak::json -> 'i' -> f.key)::text, ''), '' order by f.n)
  from json_each(p.pak::json -> 'f') with ordinality as f (key, value, n)
);
alter table dossier_pak force row level security;
