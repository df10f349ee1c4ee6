INSERT INTO people (nickname, age) VALUES ('n1', 1) ON CONFLICT (nickname, age) DO UPDATE SET home = 2;
