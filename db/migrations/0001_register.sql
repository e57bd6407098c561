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
CREATE INDEX `promise_source` ON `promise` (`source`);