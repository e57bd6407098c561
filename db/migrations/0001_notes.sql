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
CREATE INDEX `note_series` ON `note` (`indicator`,`ref_area`);