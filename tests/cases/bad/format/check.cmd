heng fmt --check messy.heng
heng fmt
heng fmt nosuch.heng
heng fmt .
heng --lang en fmt nosuch.heng .
