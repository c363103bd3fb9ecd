# Names that XML and HTML cannot hold as they stand: pages and JUnit stay well-formed.
printf '单位,清运率,投诉\n甲\001乙<&"\357\277\277,93%%,1\n' > odd.csv; heng diff pack.heng new.heng --data odd.csv -f junit
heng diff pack.heng new.heng --data odd.csv -f html | grep -c '<title>甲�乙&lt;&amp;&quot;� '
printf '用例,指标,数据,应得,核对\n甲\001<b>&\357\277\276,清运率,清运率=93%%,8,\n' > odd-cases.csv; heng test pack.heng --cases odd-cases.csv -f junit
