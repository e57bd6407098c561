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
	`chosen` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claim_series_period` ON `claim` (`series`,`time_period`);--> statement-breakpoint
CREATE INDEX `claim_source` ON `claim` (`source`);--> statement-breakpoint
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
	PRIMARY KEY(`area_group`, `area`, `valid_from`)
);
--> statement-breakpoint
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
	`vintage` text,
	`note` text
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
