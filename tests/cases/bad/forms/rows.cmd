heng check pack.heng
heng score pack.heng rows.csv
heng --lang en score pack.heng rows.csv
heng score forward.heng rows.csv
