heng effective city.heng
heng 展开 city.heng --改动
