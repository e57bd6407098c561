CREATE VIRTUAL TABLE `search` USING fts5(title, text, content = '', tokenize = 'ascii');
