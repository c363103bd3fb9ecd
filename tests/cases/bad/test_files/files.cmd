heng test pack.heng --cases columns.csv
heng test pack.heng --cases no_expectation.csv
heng test pack.heng --cases no_rows.csv
heng test pack.heng --cases empty.csv
heng test pack.heng --cases nowhere.csv
heng test nowhere
heng test pack.heng --require 101
heng test pack.heng -f html
heng test pack.heng --generate --most 3
heng test pack.heng --coverage --mutate
