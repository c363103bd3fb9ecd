printf '{"单位": "甲局", "预算数": 100' > cut.json; heng score pack.heng cut.json
printf '[{"单位": "甲局", "预算数": 100, "预算数": 200, "支出数": 95}]' > twice.json; heng score pack.heng twice.json
printf '[{"单位": "甲局", "预算数": 1e999, "支出数": 95}]' > huge.json; heng score pack.heng huge.json
printf '[{"单位": "甲\\ud800局", "预算数": 100, "支出数": 95}]' > surrogate.json; heng score pack.heng surrogate.json
printf '[{"单位": "甲\377局", "预算数": 100, "支出数": 95}]' > bytes.json; heng score pack.heng bytes.json
printf '[{"单位": "甲局", "预算数": 100, "支出数": 95}] 多余' > rest.json; heng score pack.heng rest.json
printf '[{"单位": "甲局", "预算数": [100, 200], "支出数": {"值": 95}}]' > nested.json; heng score pack.heng nested.json
printf '"甲局"' > string.json; heng score pack.heng string.json
printf '[]' > none.json; heng score pack.heng none.json
awk 'BEGIN{printf "[{\"单位\":\"甲局\",\"预算数\":";for(i=0;i<100000;i++)printf "{\"a\":";}' > deep.json; heng score pack.heng deep.json
awk 'BEGIN{for(i=0;i<100000;i++)printf "[";}' > lists.json; heng score pack.heng lists.json
awk 'BEGIN{printf "[{\"单位\":\"";for(i=0;i<5000000;i++)printf "长名";print "\",\"预算数\":\"坏\",\"支出数\":95}]"}' > long.json; heng score pack.heng long.json 2>&1 | cut -c1-400
