heng --lang en sql pack.heng --schema --dialect clickhouse --table 评价.数据
