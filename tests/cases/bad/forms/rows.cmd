heng check pack.heng
heng score pack.heng rows.csv
heng --lang en score pack.heng rows.csv
heng score forward.heng rows.csv -f json | grep because
printf '项目名称,三级指标,年度指标值,实际完成值,分值\n,合格率,≥95%%,96%%,10\n' > unnamed.csv; heng score pack.heng unnamed.csv
printf '{"自评表": [{"项目名称": "绿化"}, {"指标": [{"三级指标": "成活率", "年度指标值": "≥95%%", "实际完成值": "96%%", "分值": "10"}]}]}' > rows.json; heng score pack.heng rows.json
printf '{"说明": "没有表"}' > none.json; heng score pack.heng none.json; heng audit pack.heng --forms none.json
printf '项目名称,三级指标,年度指标值,实际完成值,分值\n绿化,成活率,≥95%%,96%%,约十分\n' > points.csv; heng score pack.heng points.csv
printf '项目名称,三级指标,年度指标值,实际完成值,分值,全年预算数,全年执行数\n绿化,成活率,≥95%%,96%%,10,100,90\n绿化,覆盖率,≥95%%,96%%,10,100,80\n' > conflict.csv; heng score pack.heng conflict.csv
printf '项目名称,三级指标,年度指标值,实际完成值,分值\n绿化,成本增长率,≤5%%,-1%%,10\n绿化,成活率,≤5%%,0%%,10\n' > below.csv; heng score pack.heng below.csv -f json | grep because
