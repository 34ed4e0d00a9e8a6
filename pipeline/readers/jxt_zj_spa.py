"""浙江省惠企政策信息平台, the province's policies for enterprises: a single-page app whose API answers in JSON."""

from pipeline.readers.layout import ANSWERED, Answer, Reader
from pipeline.records import Source

SOURCE = Source(
    name="jxt_zj_spa",
    title="浙江省惠企政策信息平台",
    hosts=("zj87.jxt.zj.gov.cn",),
    home="330000",
    authority="province",
)

READER = Reader(
    layouts=(ANSWERED,),
    answer=Answer(
        title="body.title",
        published="body.publishdate",
        outlet="body.department",
        body=("body.content", "body.content_trim"),
    ),
)
