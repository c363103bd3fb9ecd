heng sql fallback.heng
heng sql fallback.heng --least 预算执行数=0.001元 --range 预算数=0元..300亿元 | grep 'IS NULL THEN'
heng --lang en sql fallback.heng --least 预算执行数=0.001元
