heng check -v items.heng
heng --lang en check items.heng
