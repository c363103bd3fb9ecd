heng check unknown.heng
heng --lang en check unknown.heng
