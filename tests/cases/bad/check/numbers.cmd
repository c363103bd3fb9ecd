heng check -v numbers.heng
heng --lang en check numbers.heng
