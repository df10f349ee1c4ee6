INSERT INTO people (nickname, age) VALUES ('n2', 2) ON CONFLICT (nickname, age) DO UPDATE SET home = 3;
