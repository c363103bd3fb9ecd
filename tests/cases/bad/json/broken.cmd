printf '[{"单位": "甲局", "预算数": 100,}]' > comma.json; heng score pack.heng comma.json
printf '[{"单位": "甲局", "预算数": 100, "预算数": 95}]' > twice.json; heng score pack.heng twice.json
printf '[1, 2, 3]' > shape.json; heng score pack.heng shape.json
printf '[{"单位": "甲局", "预算数": [{"a": 1}]}]' > nested.json; heng score pack.heng nested.json
awk 'BEGIN{for(i=0;i<100000;i++)printf "[";}' > deep.json; heng score pack.heng deep.json
: > empty.json; heng score pack.heng empty.json
