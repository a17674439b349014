-- The rights of each process on PostgreSQL (security.md D4, intake/db/rights.py).
--
-- Run as a superuser in the helpline's database, after `python -m intake migrate` and after every
-- later migration; running it again does no harm. Then give each role a way in (pg_hba.conf,
-- ALTER ROLE ... PASSWORD) and each process its own URL:
--
--   HELPLINE_DATABASE_URL=postgresql+psycopg://helpline_bot@/helpline?host=/run/postgresql
--
-- helpline_record owns the tables: migrate, purge, check and numbers run as it. The bot may put
-- cases in and can never read them; the staff side never sees who wrote or how to reach them.

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['helpline_record', 'helpline_bot', 'helpline_desk'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', name);
        END IF;
        -- Statements and their values must not end in the server's log.
        EXECUTE format('ALTER ROLE %I SET log_min_error_statement = panic', name);
        EXECUTE format('ALTER ROLE %I SET log_statement = none', name);
        EXECUTE format('ALTER ROLE %I SET log_parameter_max_length = 0', name);
    END LOOP;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER TABLE public.%I OWNER TO helpline_record', name);
        EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC, helpline_bot, helpline_desk', name);
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format(
        'GRANT CONNECT ON DATABASE %I TO helpline_record, helpline_bot, helpline_desk',
        current_database()
    );
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO helpline_record;
GRANT USAGE ON SCHEMA public TO helpline_bot, helpline_desk;

-- The bot: its own book, and a letterbox.
GRANT SELECT, INSERT, UPDATE, DELETE
    ON callers, arrivals, offsets, conversations, traces, outbox, return_codes, fetches
    TO helpline_bot;
GRANT INSERT ON quarantine, cases, entries, files, signals TO helpline_bot;
GRANT SELECT (case_id) ON cases TO helpline_bot;
GRANT SELECT (key_id, public, mint_signature, epoch, taken_hour), UPDATE (taken_hour)
    ON case_keys TO helpline_bot;
GRANT SELECT, INSERT, UPDATE (seq, head) ON chains TO helpline_bot;
GRANT SELECT ON confirmations, invitations, alembic_version TO helpline_bot;

-- The staff side: cases, and no address.
GRANT SELECT, INSERT, UPDATE, DELETE
    ON outbox, standings, grants, staff, referrals, duties TO helpline_desk;
GRANT SELECT, DELETE ON quarantine, cases, signals TO helpline_desk;
GRANT SELECT, INSERT, DELETE, UPDATE (queue_grant) ON case_keys TO helpline_desk;
GRANT SELECT, INSERT, DELETE, UPDATE (seq, head) ON chains TO helpline_desk;
GRANT SELECT, INSERT, DELETE ON entries, invitations TO helpline_desk;
GRANT SELECT, DELETE, UPDATE (erase_after) ON files TO helpline_desk;
GRANT SELECT, INSERT, UPDATE (until) ON epochs TO helpline_desk;
GRANT SELECT, INSERT ON audit, confirmations TO helpline_desk;
GRANT SELECT ON alembic_version TO helpline_desk;
