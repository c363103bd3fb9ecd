# Reports over many units list a few and say how many more there are.
(echo '单位,清运率,投诉'; i=0; while [ $i -lt 300 ]; do i=$((i+1)); echo "街道$i,93%,$((i % 4))"; done) > many.csv; heng impact pack.heng many.csv | tail -2
heng readings pack.heng many.csv | tail -4
heng readings pack.heng many.csv --limit 2 | tail -6
heng diff pack.heng new.heng --data many.csv --limit 3 -f json | grep -c '"unit"'
heng diff pack.heng new.heng --data many.csv --limit 3 -f csv
(echo '单位,指标,得分'; i=0; while [ $i -lt 300 ]; do i=$((i+1)); echo "街道$i,清运率,1"; done) > claims.csv; heng audit pack.heng many.csv claims.csv --limit 2
heng audit pack.heng many.csv claims.csv | tail -3
heng audit pack.heng many.csv claims.csv --limit 2 -f csv
(echo '用例,指标,数据,应得,核对'; i=0; while [ $i -lt 60 ]; do i=$((i+1)); echo "第$i例,投诉,投诉=1起,1,"; done) > wrong.csv; heng test pack.heng --cases wrong.csv --limit 1
