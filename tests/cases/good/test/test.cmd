heng test pack.heng
heng test .
heng 测试 . --覆盖 --改错 | head -40
heng test . --generate --most 8 -o generated.csv && cat generated.csv && heng test pack.heng --cases generated.csv --coverage --mutate --require 100
heng test . -f json
heng test . -f junit
heng test . -f csv
heng test . --reset
heng --lang en test . --coverage
