heng stages pack.heng
heng stages pack.heng --only phrases
