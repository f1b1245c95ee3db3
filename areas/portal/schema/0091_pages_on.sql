insert into setting (cooperation, name, value)
select cooperation, 'public-pages', case is_on when 0 then '0' else '1' end
  from portal_settings
  where true
    on conflict (cooperation, name) do nothing
