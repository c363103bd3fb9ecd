heng --lang en sql pack.heng --dialect sqlite
