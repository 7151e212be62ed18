-- Who may do what. Run after every migration by the owner of the tables; repeating it changes nothing.
-- :app, :public, :member and :test are role names; the migration creates the roles.

grant usage on schema public to :app, :public, :member, :test;

-- The admin app and the worker: rows, no DDL, and no rewriting of what is kept for proof (triggers refuse that too).
grant select, insert, update, delete on all tables in schema public to :app, :test;
revoke update, delete on event, delivery, receipt, published_comparison, rendition_revision, raising, published_raise, effective_move, policy_review, tombstone from :app, :test;
revoke update, delete on passage from :app, :test;
revoke insert, update, delete on test_clock from :app;
grant usage on all sequences in schema public to :app, :test;
grant execute on all functions in schema public to :app, :test;

-- Nobody makes tables of their own, not even temporary ones.
revoke temporary on database :database from public;

-- The public site: what is published, and nothing else.
revoke all on all tables in schema public from :public;
grant select on published_organisation, published_policy, published_version, published_rendition,
  published_announcement, published_audience, published_comparison, published_raise to :public;
grant select on published_logo to :public;
grant execute on function clock() to :public;

-- Tests may move the clock; an installation never gives this role to anyone.
grant select, insert, update, delete on test_clock to :test;

-- Member pages: views of what belongs to the presented token, functions that act by it, and two forms that anyone may
-- send. No table can be read, and nothing can be changed but through those functions.
revoke all on all tables in schema public from :member;
grant select on my_visit, my_member, my_notice, my_delivery, my_subscription, my_request, my_address_change, linked_notice,
  presented_link, presented_subscription, published_policy to :member;
revoke execute on function visitor(), mail_works(), open_visit(text), close_visit(), choose_language(text),
  choose_topics(uuid, text[]), file_request(text, text), change_address(text), confirm_address(), confirm_subscription(),
  stop_subscription(), visit_event(text, uuid, jsonb) from public;
grant execute on function visitor(), mail_works(), open_visit(text), close_visit(), choose_language(text),
  choose_topics(uuid, text[]), file_request(text, text), change_address(text), confirm_address(), confirm_subscription(),
  stop_subscription() to :member;
grant insert (email, language) on link_request to :member;
grant insert (email, language, policy_id, topics) on subscriber to :member;

drop policy if exists staff on link_request;
create policy staff on link_request to :app, :test using (true) with check (true);
drop policy if exists staff on subscriber;
create policy staff on subscriber to :app, :test using (true) with check (true);
drop policy if exists staff on mailed_link;
create policy staff on mailed_link to :app, :test using (true) with check (true);
drop policy if exists staff on visit;
create policy staff on visit to :app, :test using (true) with check (true);
drop policy if exists staff on address_change;
create policy staff on address_change to :app, :test using (true) with check (true);
drop policy if exists staff on member_request;
create policy staff on member_request to :app, :test using (true) with check (true);
drop policy if exists staff on alert;
create policy staff on alert to :app, :test using (true) with check (true);

drop policy if exists form on link_request;
create policy form on link_request for insert to :member with check (true);
drop policy if exists form on subscriber;
create policy form on subscriber for insert to :member with check (
  confirmed_at is null and stop_hash is null
  and (policy_id is null or exists (select 1 from published_policy p where p.id = policy_id)));

-- What is kept for its time and then forgotten: only by these functions, which look at the time themselves.
revoke insert, update, delete on forgotten_messages from :app, :test;
revoke insert, delete on retention from :app, :test;
revoke execute on function forget_messages(int), forget_sign_ins(int) from public;
grant execute on function forget_messages(int), forget_sign_ins(int) to :app, :test;
