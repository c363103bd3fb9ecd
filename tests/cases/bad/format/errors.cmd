printf '没有标签的文字\n规则包：某市\n' > stray.heng && heng fmt stray.heng && cat stray.heng
heng --lang en fmt stray.heng
