heng test .
heng test . -f junit
heng test . -f csv
heng test . --reset; cat cases/a.csv
heng --lang en test .
heng test pack.heng --coverage --require 100
