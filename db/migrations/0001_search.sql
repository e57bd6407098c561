CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `membership` ADD `source` text;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(title, text, content = '', tokenize = 'ascii');
