import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, run, tenant } from './tenancy.js';

/** Files with their contents, pictures of products, people's inboxes and chat groups, and the jobs that a merchant can see. */
export class FilesNotify0010 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'FilesNotify_1795305600010';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, FILE, PRODUCT_IMAGE, NOTIFICATION, CHAT_GROUP, JOB_RUN, HEARTBEAT, ...POLICIES, ...GRANTS);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(
      queryRunner,
      `DROP TABLE catalog.product_image, platform.file, platform.file_content, platform.notification,
        platform.notification_preference, platform.chat_group, platform.job_run, directory.worker_heartbeat`,
    );
  }
}

/**
 * A file is a name for a content; a content is stored once per merchant, under the hash of what was sent. `touched_at` keeps the
 * daily sweep off a content that an upload is about to name.
 */
const FILE = `
CREATE TABLE platform.file_content (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text NOT NULL,
  stored_as text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes >= 0),
  width int,
  height int,
  thumbnails jsonb NOT NULL DEFAULT '[]',
  touched_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, sha256, media_type));
CREATE TABLE platform.file (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> '' AND length(name) <= 200),
  kind text NOT NULL CHECK (kind IN ('image', 'pdf', 'sheet', 'text')),
  media_type text NOT NULL,
  bytes bigint NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  width int,
  height int,
  subject_kind text,
  subject_id uuid,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  PRIMARY KEY (merchant_id, id),
  CHECK ((subject_kind IS NULL) = (subject_id IS NULL)));
CREATE INDEX file_recent ON platform.file (merchant_id, id) WHERE deleted_at IS NULL;
CREATE INDEX file_of_subject ON platform.file (merchant_id, subject_kind, subject_id, id) WHERE deleted_at IS NULL;
CREATE INDEX file_of_content ON platform.file (merchant_id, sha256, media_type) WHERE deleted_at IS NULL`;

const PRODUCT_IMAGE = `
CREATE TABLE catalog.product_image (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  product_id uuid NOT NULL,
  file_id uuid NOT NULL,
  position int NOT NULL CHECK (position >= 0),
  alt text NOT NULL DEFAULT '' CHECK (length(alt) <= 300),
  PRIMARY KEY (merchant_id, product_id, file_id),
  FOREIGN KEY (merchant_id, product_id) REFERENCES catalog.product,
  FOREIGN KEY (merchant_id, file_id) REFERENCES platform.file);
CREATE INDEX product_image_order ON catalog.product_image (merchant_id, product_id, position)`;

/** One row per person; what a row says is made from kind and params in the reader's language. */
const NOTIFICATION = `
CREATE TABLE platform.notification (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('info', 'success', 'warning', 'error')),
  params jsonb NOT NULL DEFAULT '{}',
  link text CHECK (link ~ '^/'),
  in_app boolean NOT NULL,
  mail text NOT NULL CHECK (mail IN ('none', 'due', 'sent', 'off', 'failed')),
  mail_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz,
  PRIMARY KEY (merchant_id, id),
  CHECK (mail = 'none' OR mail_at IS NOT NULL));
CREATE INDEX notification_inbox ON platform.notification (merchant_id, user_id, id) WHERE in_app;
CREATE INDEX notification_unread ON platform.notification (merchant_id, user_id, id) WHERE in_app AND read_at IS NULL;
CREATE INDEX notification_mail ON platform.notification (merchant_id, user_id, mail_at) WHERE mail = 'due';
CREATE TABLE platform.notification_preference (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  user_id uuid NOT NULL,
  kinds jsonb NOT NULL DEFAULT '{}',
  time_zone text NOT NULL,
  quiet_from smallint CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to smallint CHECK (quiet_to BETWEEN 0 AND 1439),
  digest_hour smallint CHECK (digest_hour BETWEEN 0 AND 23),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, user_id),
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)))`;

/** The address of a group is a secret: who knows it may write there. It and the signing secret are sealed. */
const CHAT_GROUP = `
CREATE TABLE platform.chat_group (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  channel text NOT NULL CHECK (channel IN ('wecom', 'dingtalk', 'feishu', 'slack')),
  url_sealed text NOT NULL,
  url_host text NOT NULL,
  secret_sealed text,
  language text NOT NULL CHECK (language IN ('zh-CN', 'en')),
  kinds text[] NOT NULL,
  enabled boolean NOT NULL DEFAULT true,
  last_sent_at timestamptz,
  last_error text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, id),
  UNIQUE (merchant_id, name))`;

/** A merchant's view of the queue, written when a job is asked for and by the worker as it runs. */
const JOB_RUN = `
CREATE TABLE platform.job_run (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  job_id bigint NOT NULL,
  task text NOT NULL,
  key text,
  state text NOT NULL CHECK (state IN ('waiting', 'running', 'retrying', 'done', 'failed', 'cancelled')),
  attempt int NOT NULL DEFAULT 0,
  most_attempts int NOT NULL,
  done bigint,
  total bigint,
  error text,
  cancel_asked boolean NOT NULL DEFAULT false,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  run_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (merchant_id, id),
  CONSTRAINT job_once UNIQUE (merchant_id, job_id));
CREATE INDEX job_run_by_state ON platform.job_run (merchant_id, state, id)`;

const HEARTBEAT = `
CREATE TABLE directory.worker_heartbeat (
  id uuid PRIMARY KEY,
  started_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now())`;

const POLICIES = [
  tenant('platform.file_content', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.file', 'SELECT, INSERT, UPDATE'),
  tenant('catalog.product_image', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.notification', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.notification_preference', 'SELECT, INSERT, UPDATE'),
  tenant('platform.chat_group', 'SELECT, INSERT, UPDATE, DELETE'),
  tenant('platform.job_run', 'SELECT, INSERT, UPDATE, DELETE'),
];

const GRANTS = [grant('SELECT, INSERT, UPDATE, DELETE', 'directory.worker_heartbeat')];
