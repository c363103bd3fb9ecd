heng check places.heng
heng --lang en check places.heng
