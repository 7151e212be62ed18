-- Who may do what. Run after every migration by the owner of the tables; repeating it changes nothing.
-- :app, :public, :member and :test are role names; the migration creates the roles.

grant usage on schema public to :app, :public, :member, :test;

-- The admin app and the worker: rows, no DDL, and no rewriting of what is kept for proof (triggers refuse that too).
grant select, insert, update, delete on all tables in schema public to :app, :test;
revoke update, delete on event, delivery, receipt, published_comparison, rendition_revision from :app, :test;
revoke insert, update, delete on test_clock from :app;
grant usage on all sequences in schema public to :app, :test;
grant execute on all functions in schema public to :app, :test;

-- Nobody makes tables of their own, not even temporary ones.
revoke temporary on database :database from public;

-- The public site: what is published, and nothing else.
revoke all on all tables in schema public from :public;
grant select on published_organisation, published_policy, published_version, published_rendition,
  published_announcement, published_audience, published_comparison to :public;
grant execute on function clock() to :public;

-- Tests may move the clock; an installation never gives this role to anyone.
grant select, insert, update, delete on test_clock to :test;
