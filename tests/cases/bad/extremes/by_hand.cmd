# Rules on the total and functions over all records: no case is generated, and nothing hides that.
heng test total.heng --generate | tail -2
printf '用例,指标,数据,应得,核对\n没有投诉,投诉,投诉=0起,10,√\n' > total.csv; heng test total.heng --cases total.csv --coverage | tail -4
heng --lang en test total.heng --cases total.csv --coverage | tail -4
heng test total.heng --cases total.csv --coverage -f json | grep -A4 by_hand
