CREATE TABLE `area` (
	`area` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `claim` (
	`id` integer PRIMARY KEY NOT NULL,
	`series` integer NOT NULL,
	`time_period` text,
	`year` integer,
	`value` real NOT NULL,
	`value_text` text NOT NULL,
	`qualifier` text NOT NULL,
	`lower` real,
	`upper` real,
	`kind` text NOT NULL,
	`obs_status` text,
	`scope` text,
	`source` text,
	`quote` text,
	`period_as_stated` text,
	`period_basis` text,
	`rank` text NOT NULL,
	`rank_reason` text,
	`note` text,
	`chosen` integer NOT NULL,
	`rivals` integer NOT NULL,
	`lower_text` text,
	`upper_text` text
);
--> statement-breakpoint
CREATE INDEX `claim_series_period` ON `claim` (`series`,`time_period`);--> statement-breakpoint
CREATE TABLE `edition` (
	`version` text PRIMARY KEY NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `headline` (
	`headline` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`indicator` text NOT NULL,
	`ref_area` text NOT NULL,
	`counterpart_area` text,
	`time_period` text,
	`beside` text,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicator` (
	`indicator` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`unit` text NOT NULL,
	`unit_mult` integer NOT NULL,
	`frequency` text NOT NULL,
	`chart` text NOT NULL,
	`featured` integer NOT NULL,
	`code` text,
	`note` text,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `membership` (
	`area_group` text NOT NULL,
	`area` text NOT NULL,
	`role` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`source` text,
	PRIMARY KEY(`area_group`, `area`, `valid_from`)
);
--> statement-breakpoint
CREATE TABLE `note` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`rule` text NOT NULL,
	`indicator` text NOT NULL,
	`ref_area` text NOT NULL,
	`counterpart_area` text,
	`time_period` text NOT NULL,
	`finding` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `note_series` ON `note` (`indicator`,`ref_area`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`ref_area` text NOT NULL,
	`counterpart_area` text
);
--> statement-breakpoint
CREATE INDEX `series_key` ON `series` (`indicator`,`ref_area`,`counterpart_area`);--> statement-breakpoint
CREATE INDEX `series_ref_area` ON `series` (`ref_area`);--> statement-breakpoint
CREATE TABLE `source` (
	`source` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`url` text,
	`published` text,
	`language` text,
	`licence` text,
	`class` text NOT NULL,
	`repeats` text,
	`origin` text NOT NULL,
	`vintage` text,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `source_series` (
	`source` text NOT NULL,
	`series` integer NOT NULL,
	`figures` integer NOT NULL,
	`charted` integer NOT NULL,
	PRIMARY KEY(`source`, `series`)
);
--> statement-breakpoint
CREATE TABLE `topic` (
	`topic` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unit` (
	`unit` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`symbol` text,
	`placement` text NOT NULL,
	`scale` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `event` (
	`event` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`place` text,
	`actors` text,
	`description` text
);
--> statement-breakpoint
CREATE INDEX `event_start` ON `event` (`start`);--> statement-breakpoint
CREATE TABLE `event_area` (
	`event` text NOT NULL,
	`area` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`event`, `area`)
);
--> statement-breakpoint
CREATE INDEX `event_area_area` ON `event_area` (`area`);--> statement-breakpoint
CREATE TABLE `event_project` (
	`event` text NOT NULL,
	`project` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`event`, `project`)
);
--> statement-breakpoint
CREATE INDEX `event_project_project` ON `event_project` (`project`);--> statement-breakpoint
CREATE TABLE `event_source` (
	`event` text NOT NULL,
	`source` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`event`, `source`)
);
--> statement-breakpoint
CREATE INDEX `event_source_source` ON `event_source` (`source`);--> statement-breakpoint
CREATE TABLE `milestone` (
	`project` text NOT NULL,
	`milestone` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`date` text,
	`source` text,
	`quote` text,
	`note` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`project`, `milestone`)
);
--> statement-breakpoint
CREATE INDEX `milestone_source` ON `milestone` (`source`);--> statement-breakpoint
CREATE TABLE `project` (
	`project` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sector` text NOT NULL,
	`status` text NOT NULL,
	`status_date` text,
	`parties` text,
	`cost` real,
	`cost_lower` real,
	`cost_upper` real,
	`currency` text,
	`cost_mult` integer NOT NULL,
	`cost_note` text,
	`capacity` real,
	`capacity_lower` real,
	`capacity_upper` real,
	`capacity_unit` text,
	`capacity_mult` integer NOT NULL,
	`capacity_note` text,
	`length_km` real,
	`lat_from` real,
	`lon_from` real,
	`lat_to` real,
	`lon_to` real,
	`area` text,
	`note` text,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `project_area` (
	`project` text NOT NULL,
	`area` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`project`, `area`)
);
--> statement-breakpoint
CREATE INDEX `project_area_area` ON `project_area` (`area`);--> statement-breakpoint
CREATE TABLE `project_indicator` (
	`project` text NOT NULL,
	`indicator` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`project`, `indicator`)
);
--> statement-breakpoint
CREATE INDEX `project_indicator_indicator` ON `project_indicator` (`indicator`);--> statement-breakpoint
CREATE TABLE `project_source` (
	`project` text NOT NULL,
	`source` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`project`, `source`)
);
--> statement-breakpoint
CREATE INDEX `project_source_source` ON `project_source` (`source`);--> statement-breakpoint
CREATE TABLE `promise` (
	`id` integer PRIMARY KEY NOT NULL,
	`project` text NOT NULL,
	`milestone` text NOT NULL,
	`promised` text NOT NULL,
	`said` text NOT NULL,
	`source` text,
	`quote` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `promise_project` ON `promise` (`project`);--> statement-breakpoint
CREATE INDEX `promise_source` ON `promise` (`source`);--> statement-breakpoint
CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `coverage` (
	`indicator` text PRIMARY KEY NOT NULL,
	`figures` integer NOT NULL,
	`first` integer,
	`last` integer,
	`measured` text NOT NULL,
	`intended` text NOT NULL,
	`areas` text NOT NULL,
	`publishers` text NOT NULL,
	`latest` integer,
	`trend` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revision` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision` text NOT NULL,
	`step` integer NOT NULL,
	`at` text NOT NULL,
	`who` text NOT NULL,
	`why` text,
	`undoes` text,
	`seed_table` text NOT NULL,
	`file` text NOT NULL,
	`key` text,
	`row` integer,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `revision_revision` ON `revision` (`revision`);--> statement-breakpoint
CREATE INDEX `revision_undoes` ON `revision` (`undoes`);--> statement-breakpoint
CREATE INDEX `revision_who` ON `revision` (`who`);--> statement-breakpoint
CREATE INDEX `revision_table` ON `revision` (`seed_table`);--> statement-breakpoint
CREATE TABLE `revision_about` (
	`about` text NOT NULL,
	`id` integer NOT NULL,
	PRIMARY KEY(`about`, `id`)
);
--> statement-breakpoint
CREATE INDEX `revision_about_id` ON `revision_about` (`id`);--> statement-breakpoint
CREATE TABLE `seed_file` (
	`file` text PRIMARY KEY NOT NULL,
	`deflated` blob NOT NULL
);
