-- Words are compared letter by letter: what the server would hold for one word are two that we made different on purpose.
alter table practice_word modify column word varchar(30) not null collate utf8mb4_bin;
