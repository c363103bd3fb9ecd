heng check open.heng
heng --lang en check open.heng
