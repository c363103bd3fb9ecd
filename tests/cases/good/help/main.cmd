heng --help
heng --lang en --help
heng --version
